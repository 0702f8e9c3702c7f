namespace ScoringPlatform.Generator;

/// <summary>The sample workbooks there are.</summary>
public static class SampleWorkbooks
{
    /// <summary>The standard whose lists they use.</summary>
    public const string Standard = "liaoning-cyber-2024.json";

    /// <summary>The years of the demonstration. 2027 takes applications in the autumn before it, and counts what was reached by then.</summary>
    public static IReadOnlyList<SampleWorkbook> All { get; } =
    [
        new(Year: 2025, Dossiers: 300, Seed: 2025, FirstPerson: 0),
        new(Year: 2026, Dossiers: 60, Seed: 2026, FirstPerson: 300),
        new(Year: 2027, Dossiers: 12, Seed: 2027, FirstPerson: 360) { Cutoff = new(2026, 8, 31) },
    ];
}
