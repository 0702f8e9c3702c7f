using System.Globalization;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>
/// Forty demonstration experts: the first 24 hold the professoriate title, of whom eight are national-level talents; two
/// of three review one specialty, the third both.
/// </summary>
internal static class SampleExperts
{
    private const int Count = 40;

    private const int Professoriate = 24;

    private const int NationalTalents = 8;

    private static readonly string[] Specialties = ["CYBERSPACE_SECURITY", "CYBERSPACE_GOVERNANCE"];

    public static IReadOnlyList<ImportedExpert> All { get; } = [.. Enumerable.Range(0, Count).Select(Create)];

    private static ImportedExpert Create(int index) => new()
    {
        Code = string.Create(CultureInfo.InvariantCulture, $"E{index + 1:000}"),
        Name = SampleNames.Expert(index),
        TitleLevel = index < Professoriate ? TitleLevel.ProfessoriateSeniorEngineer : TitleLevel.SeniorEngineer,
        Specialties = (index % 3) switch
        {
            0 => [Specialties[0]],
            1 => [Specialties[1]],
            _ => Specialties,
        },
        EmployerCode = SampleEmployers.All[index * 5 % SampleEmployers.All.Count].Code,
        TermFrom = new DateOnly(2024, 9, 1),
        TermUntil = new DateOnly(2027, 8, 31),
        NationalTalent = index < NationalTalents,
    };
}
