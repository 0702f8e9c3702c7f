using System.Collections.Frozen;
using ScoringPlatform.Scoring.Eligibility.Records;
using ScoringPlatform.Scoring.Eligibility.Rules;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Builds the plan of one level and track from a standard.</summary>
internal sealed class PlanBuilder
{
    private readonly Standard _standard;
    private readonly StandardLevel? _level;
    private readonly TitleLevel _target;
    private readonly Track _track;
    private readonly CompiledCriterion[] _criteria;
    private readonly FrozenDictionary<string, int> _indexByCode;
    private readonly RouteTable? _routes;

    private PlanBuilder(Standard standard, TitleLevel level, Track track)
    {
        _standard = standard;
        _level = standard.Levels.FirstOrDefault(item => item.Level == level);
        _target = level;
        _track = track;
        _criteria = [.. standard.Common
            .Concat(_level is not null && _level.Tracks.Contains(track) ? _level.Criteria : [])
            .SelectMany(item => item.WithDescendants())
            .Where(item => item.Tracks.Contains(track))
            .Select((item, index) => new CompiledCriterion
            {
                Index = index,
                Criterion = item,
                Required = item.RequiredOn.Contains(track),
                Finding = new FindingMaker(item, item.RequiredOn.Contains(track)),
            })];
        _indexByCode = _criteria.ToFrozenDictionary(item => item.Criterion.Code, item => item.Index, StringComparer.Ordinal);
        _routes = FindRoutes();
    }

    public static EvaluationPlan Build(Standard standard, TitleLevel level, Track track) =>
        new PlanBuilder(standard, level, track).Build(level);

    private EvaluationPlan Build(TitleLevel level)
    {
        foreach (var criterion in _criteria)
        {
            Complete(criterion);
        }

        foreach (var group in _criteria.Where(item => item.Counted.Length > 0))
        {
            group.Group = new GroupFindings(group);
        }

        var records = new PoolBuilder(_criteria);
        var pools = records.Build();
        return new EvaluationPlan
        {
            Standard = _standard,
            Level = level,
            Track = _track,
            Criteria = _criteria,
            Leaves = [.. _criteria.Where(item => item.Rule is not null)],
            Counts = InOrderOfCounting(),
            Required = [.. _criteria.Where(item => item is { IsTop: true, Required: true })],
            IndexByCode = _indexByCode,
            Pools = pools,
            RecordCriteria = [.. pools.SelectMany(pool => pool.Criteria)],
            Slots = records.Slots,
            TestsByKind = records.TestsByKind(),
            Routes = _routes,
            Conditions = Conditions(),
        };
    }

    private RouteTable? FindRoutes()
    {
        var group = _criteria.FirstOrDefault(item => item.Criterion.Children.Any(child => child.Rule is RouteRule));
        return group is null ? null : new RouteTable(group.Index, [.. group.Criterion.Children.Select(child => child.Rule).OfType<RouteRule>()]);
    }

    private CompiledCriterion? Conditions() => _criteria.FirstOrDefault(item =>
        item.IsTop
        && item.Criterion.N is not null
        && item.Criterion.Block is CriterionBlock.Exceptional or CriterionBlock.GreenChannel
        && item.Criterion.Children.Count > 0);

    private void Complete(CompiledCriterion criterion)
    {
        criterion.Rule = Compile(criterion);
        if (criterion.Criterion.Rule is CountOfRule count)
        {
            criterion.Counted = ChildrenOf(_criteria[_indexByCode[count.Group]].Criterion);
            criterion.K = count.K;
        }
        else if (criterion.Criterion.K is { } k)
        {
            criterion.Counted = ChildrenOf(criterion.Criterion);
            criterion.K = k;
        }
    }

    private int[] ChildrenOf(Criterion group) => [.. group.Children.Select(child => _indexByCode[child.Code])];

    private CompiledRule? Compile(CompiledCriterion criterion) => criterion.Criterion.Rule switch
    {
        FindingRule => FindingTest.Compile(criterion.Index, criterion.Criterion.Code, criterion.Finding),
        TrackRule => ScopeTests.Track(_level, _target, _track, criterion.Finding),
        SpecialtyRule => ScopeTests.Specialty(_standard, criterion.Finding),
        EmploymentRule rule => ScopeTests.Employment(rule, criterion.Finding),
        SubjectRule => SubjectTest.Compile(criterion.Finding),
        RouteRule rule => RouteTest.Compile(rule, criterion.Finding),
        TechnicalInstituteRule => InstituteTest.Compile(_routes?.Rules ?? [], criterion.Finding),
        OneBreakRule rule => OneBreakTest.Compile(criterion.Index, rule, _routes!, criterion.Finding),
        RecommendationsRule rule => RecommendationsTest.Compile(rule, criterion.Finding),
        ConsentRule => ConsentTest.Compile(criterion.Finding),
        _ => null,
    };

    /// <summary>Groups and counts so that each stands after those it counts.</summary>
    private CompiledCriterion[] InOrderOfCounting()
    {
        var order = new List<CompiledCriterion>();
        var seen = new HashSet<int>();
        foreach (var criterion in _criteria)
        {
            Visit(criterion);
        }

        return [.. order];

        void Visit(CompiledCriterion criterion)
        {
            if (criterion.Counted.Length == 0 || !seen.Add(criterion.Index))
            {
                return;
            }

            foreach (var counted in criterion.Counted)
            {
                Visit(_criteria[counted]);
            }

            order.Add(criterion);
        }
    }
}
