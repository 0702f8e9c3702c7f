using ScoringPlatform.Generator;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Eligibility.Bench;

/// <summary>Dossiers of the sample workbook's mix, by its own generator: the first ones are those of the workbook itself.</summary>
internal static class SampleMix
{
    private const int OneWorkbook = 300;

    public static readonly DateOnly Cutoff = new SampleWorkbook(2025, OneWorkbook, 2025, 0).Cutoff;

    public static Dossier[] Write(int count) =>
    [
        .. Enumerable.Range(0, (count + OneWorkbook - 1) / OneWorkbook)
            .SelectMany(number => new SampleWorkbook(2025, OneWorkbook, 2025 + number, 0).Create().Dossiers)
            .Take(count)
            .Select(imported => imported.Dossier),
    ];
}
