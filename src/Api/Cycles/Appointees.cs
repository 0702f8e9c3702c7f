using System.Globalization;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Cycles;

/// <summary>The experts named for seats, loaded once, as the rules of composition see them.</summary>
internal sealed class Appointees
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly IReadOnlyList<Seat> _seats;
    private readonly Dictionary<int, Expert> _experts;

    private Appointees(IReadOnlyList<Seat> seats, Dictionary<int, Expert> experts) => (_seats, _experts) = (seats, experts);

    /// <exception cref="SubjectNotFoundException">An expert is not in the pool.</exception>
    public static async Task<Appointees> LoadAsync(ScoringContext db, IReadOnlyList<Seat> seats, CancellationToken ct)
    {
        var ids = seats.Select(seat => seat.ExpertId).Distinct().ToList();
        var experts = await db.Experts.AsNoTracking()
            .Include(expert => expert.Specialties)
            .Where(expert => ids.Contains(expert.Id))
            .ToDictionaryAsync(expert => expert.Id, ct);
        return experts.Count == ids.Count ? new Appointees(seats, experts) : throw new SubjectNotFoundException("expert");
    }

    public string CodeOf(int expertId) => _experts[expertId].Code;

    public IReadOnlyList<CommitteeMemberFact> Facts(CycleParameters parameters) => [.. _seats.Select(seat =>
    {
        var expert = _experts[seat.ExpertId];
        var term = ExpertTerm.Of(expert.TermFrom, expert.TermUntil, parameters.TermYears);
        return new CommitteeMemberFact
        {
            ExpertId = seat.ExpertId,
            Title = expert.TitleLevel,
            TermFrom = term.From,
            TermUntil = term.Until,
            Role = seat.Role,
            Specialties = [.. expert.Specialties.Select(specialty => specialty.Specialty)],
        };
    })];

    /// <exception cref="CompositionRefusedException">There are problems.</exception>
    public void Refuse(IReadOnlyList<CommitteeProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new CompositionRefusedException([.. problems.Select(problem => new CompositionProblem(
                Codes.Of(problem.Kind),
                problem.ExpertId is { } expert ? CodeOf(expert) : null,
                ExplanationText.Render(problem.Explanation, English)))]);
        }
    }
}
