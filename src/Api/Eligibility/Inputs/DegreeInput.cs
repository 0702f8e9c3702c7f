using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>One degree or graduation.</summary>
/// <param name="Recognised">Left out, it is recognised, as nearly all are; null says that it is not known.</param>
public sealed record DegreeInput(
    DegreeRung Rung, DateOnly AwardedOn, string? Subject, bool? CloseToSpecialty, Optional<bool?> Recognised, DegreeRung? TreatedAs)
{
    internal Degree ToDegree() => new()
    {
        Rung = Rung,
        AwardedOn = AwardedOn,
        Subject = Subject,
        CloseToSpecialty = CloseToSpecialty,
        Recognised = Recognised.HasValue ? Recognised.Value : true,
        TreatedAs = TreatedAs,
    };
}
