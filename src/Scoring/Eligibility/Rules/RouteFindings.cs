using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>What can be said of a route; the first thing that is wrong is said.</summary>
internal sealed class RouteFindings
{
    private readonly RouteRule _rule;
    private readonly int _height;
    private readonly SharedFindings _met;
    private readonly SharedFindings _education;
    private readonly SharedFindings _contradict;
    private readonly SharedFindings _notBelow;
    private readonly SharedFindings _otherTitle;
    private readonly SharedFindings _tenure;
    private readonly SharedFindings _recognition;
    private readonly CriterionFinding _probation;
    private readonly CriterionFinding _probationUnknown;

    public RouteFindings(RouteRule rule, FindingMaker finding)
    {
        _rule = rule;
        _height = DegreeRungs.Height(rule.Education);
        long? years = rule.Title is null ? null : rule.Years;
        var education = Say.Code(rule.Education);
        SharedFindings ByYears(Truth truth, string code, params string[] arguments) =>
            new(held => finding.Of(truth, Say.That(code, arguments), years, years is null ? null : held));
        _met = ByYears(Truth.True, "route.met", education);
        _education = ByYears(Truth.False, "route.education", education);
        _contradict = ByYears(Truth.False, "route.titlesContradict");
        _recognition = ByYears(Truth.Unknown, "route.recognition", education);
        _notBelow = new(level => finding.Of(Truth.False, Say.That("route.titleNotBelow", TitleCode(level)), years, years is null ? null : 0));
        _otherTitle = new(level => finding.Of(Truth.False, Say.That("route.title", Say.CodeOrNone(rule.Title), TitleCode(level)), years, 0));
        _tenure = new(held => finding.Of(Truth.False, Say.That("route.tenure", Say.Number(rule.Years), Say.Number(held)), years, held));
        var probation = Say.Number(rule.ProbationYears);
        _probation = finding.Of(Truth.False, Say.That("route.probation", probation), rule.ProbationYears);
        _probationUnknown = finding.Of(Truth.Unknown, Say.That("route.probationUnknown", probation), rule.ProbationYears);
    }

    public CriterionFinding Explain(EvaluationState state, Truth truth)
    {
        var degree = RouteTest.Reaches(_height, state.Education.OrdinaryLow, state.Education.OrdinaryHigh);
        var current = state.Title.Current?.Level;
        var held = current == _rule.Title ? state.Title.Years : 0;
        return truth switch
        {
            Truth.True => _met[held],
            _ when degree == Truth.False => _education[held],
            _ when state.Title.Contradict => _contradict[held],
            _ when current >= state.Plan.Level => _notBelow[(int)current.Value],
            _ when _rule.Title is not null && current != _rule.Title => _otherTitle[(int)(current ?? 0)],
            _ when !state.Title.Reaches(_rule.Title, _rule.Years) => _tenure[state.Title.Years],
            Truth.False => _probation,
            _ when degree == Truth.Unknown => _recognition[held],
            _ => _probationUnknown,
        };
    }

    private static string TitleCode(int level) => Say.CodeOrNone(level == 0 ? (TitleLevel?)null : (TitleLevel)level);
}
