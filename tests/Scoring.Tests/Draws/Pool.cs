using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Draws;

/// <summary>Pools to draw from.</summary>
internal static class Pool
{
    public const string Security = "CYBERSPACE_SECURITY";
    public const string Governance = "CYBERSPACE_GOVERNANCE";

    public static DrawConditions Conditions { get; } = new()
    {
        Level = TitleLevel.SeniorEngineer,
        Quotas = [new(Security, 3)],
        Days = new(new(2026, 8, 10), new(2026, 8, 12)),
    };

    /// <summary>Fit for <see cref="Conditions"/>, of an employer of the own number.</summary>
    public static DrawEntrant Entrant(int number, params string[] specialties) => new()
    {
        ExpertId = number,
        Code = $"X{number:00}",
        Title = TitleLevel.SeniorEngineer,
        EmployerId = number,
        Specialties = specialties.Length == 0 ? [Security] : specialties,
        Term = new DayRange(new(2025, 1, 1), new(2027, 12, 31)),
        Available = true,
        Recusals = 0,
    };

    public static DrawEntrant[] Of(int count) => [.. Enumerable.Range(1, count).Select(number => Entrant(number))];
}
