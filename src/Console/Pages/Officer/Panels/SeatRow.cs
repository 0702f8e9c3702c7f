using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Officer.Panels;

/// <summary>An expert who sits on a panel, or may be asked to.</summary>
/// <param name="Id">The expert's id in the schema.</param>
/// <param name="Code">The number in the pool.</param>
/// <param name="Role">As what the expert sits there now; null for who does not.</param>
internal sealed record SeatRow(string Id, string Code, string Name, TitleLevel TitleLevel, IReadOnlyList<string> Specialties, string? Employer, CommitteeRole? Role)
{
    /// <summary>The form's field of the seat.</summary>
    public string Field => FieldPrefix + Id;

    public const string FieldPrefix = "seat.";
}
