using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>
/// A standard made ready to decide: its rules as delegates, for every level and track. Compile once, share between threads.
/// </summary>
public sealed class CompiledStandard
{
    private const int Tracks = 4;

    private readonly EvaluationPlan[] _plans;

    private CompiledStandard(Standard standard)
    {
        Standard = standard;
        _plans = new EvaluationPlan[((int)TitleLevel.ProfessoriateSeniorEngineer + 1) * Tracks];
        foreach (var level in Enum.GetValues<TitleLevel>())
        {
            foreach (var track in Enum.GetValues<Track>())
            {
                _plans[PlaceOf(level, track)] = PlanBuilder.Build(standard, level, track);
            }
        }
    }

    public Standard Standard { get; }

    /// <exception cref="StandardException">More than 64 criteria of one level, or 64 of their alternatives' parts, want the same kinds of record.</exception>
    public static CompiledStandard Compile(Standard standard) => new(standard);

    /// <summary>The criteria looked at for a level and track, in the standard's order.</summary>
    public IEnumerable<Criterion> CriteriaOf(TitleLevel level, Track track) => PlanOf(level, track).Criteria.Select(item => item.Criterion);

    internal EvaluationPlan PlanOf(TitleLevel level, Track track) => _plans[PlaceOf(level, track)];

    private static int PlaceOf(TitleLevel level, Track track) => ((int)level * Tracks) + (int)track;
}
