using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Cycles;

/// <summary>
/// The score sheet of a cycle that names none: half for achievements and what stands behind them, half for the oral
/// defence, as Liaoning's city practice has it (Tieling, 2022); the headings are the standard's own.
/// </summary>
internal static class DefaultRubric
{
    private static readonly ScaledScore Hundred = ScaledScore.FromPoints(100);

    public static IReadOnlyList<RubricDraft> Items { get; } =
    [
        new("THEORY", "专业理论知识", "Theory", 10, Hundred, "掌握本专业理论、标准与发展动态的程度 · command of theory, standards and developments"),
        new("ABILITY", "工作经历与能力", "Experience and ability", 15, Hundred, "承担任务的难度与所起作用 · difficulty of the work and the part taken in it"),
        new("ACHIEVEMENT", "业绩成果", "Achievements", 25, Hundred, "成果水平、效益与本人贡献 · level, benefit and own contribution"),
        new("DEFENCE", "答辩", "Oral defence", 50, Hundred, "陈述、应答与对成果的把握 · presentation, answers and grasp of the own results"),
    ];
}
