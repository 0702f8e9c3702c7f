using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility.Records;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>The working memory of one evaluation, used again by the next one on the same thread.</summary>
internal sealed class EvaluationState
{
    private static readonly Dossier Nothing = new() { TargetLevel = Titles.TitleLevel.Technician, Specialty = "", Track = Titles.Track.Regular };

    private PersonFinding?[] _findings = [];

    public EvaluationPlan Plan { get; private set; } = null!;

    public Dossier Dossier { get; private set; } = Nothing;

    public DateOnly Cutoff { get; private set; }

    public DateOnly Deadline { get; private set; }

    public EducationFacts Education { get; private set; }

    public TitleFacts Title { get; private set; }

    /// <summary>What an exceptional application breaks; set by the rule that judges it.</summary>
    public BrokenCondition Broken { get; set; }

    public RecordLedger Ledger { get; } = new();

    /// <summary>By criterion: met whatever is still open.</summary>
    public bool[] Certain { get; private set; } = [];

    /// <summary>By criterion: met if everything still open turns out well.</summary>
    public bool[] Possible { get; private set; } = [];

    public void Begin(EvaluationPlan plan, Dossier dossier, DateOnly cutoff, DateOnly deadline, bool ordered)
    {
        Plan = plan;
        Dossier = dossier;
        Cutoff = cutoff;
        Deadline = deadline;
        Broken = BrokenCondition.None;
        Education = EducationFacts.Of(dossier.Degrees, cutoff);
        Title = TitleFacts.Of(dossier.Titles, cutoff);
        Reserve(plan.Criteria.Length);
        PlaceFindings();
        Ledger.Begin(plan, dossier.Achievements, Title.Current?.ObtainedOn, cutoff, ordered);
    }

    /// <summary>Lets go of the dossier, so that memory kept for the next evaluation holds nothing of this one.</summary>
    public void End()
    {
        Dossier = Nothing;
        Title = default;
        Array.Clear(_findings);
        Ledger.End();
    }

    public Truth TruthOf(int criterion) =>
        Certain[criterion] ? Truth.True : Possible[criterion] ? Truth.Unknown : Truth.False;

    public void Set(int criterion, Truth truth)
    {
        Certain[criterion] = truth == Truth.True;
        Possible[criterion] = truth != Truth.False;
    }

    public PersonFinding? FindingOf(int criterion) => _findings[criterion];

    private void Reserve(int criteria)
    {
        if (Certain.Length < criteria)
        {
            Certain = new bool[criteria];
            Possible = new bool[criteria];
            _findings = new PersonFinding?[criteria];
        }
        else
        {
            Array.Clear(_findings, 0, criteria);
        }
    }

    /// <summary>Two findings on one criterion: a refusal outweighs, then what is still open, so that order decides nothing.</summary>
    private void PlaceFindings()
    {
        var findings = Dossier.Findings;
        for (var i = 0; i < findings.Count; i++)
        {
            if (!Plan.IndexByCode.TryGetValue(findings[i].Criterion, out var index))
            {
                continue;
            }

            if (_findings[index] is not { } other || Truths.Of(findings[i].State) < Truths.Of(other.State))
            {
                _findings[index] = findings[i];
            }
        }
    }
}
