using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>Checks a committee's size, parity, terms and titles by the cycle's parameters.</summary>
public static class CommitteeCheck
{
    /// <param name="parameters">The cycle's rules.</param>
    /// <param name="members">The members on the roll.</param>
    /// <param name="highestLevel">The highest level on the list to be reviewed; every member's title must be at least that. Null asks for none.</param>
    /// <param name="meetingOn">The day of the meeting.</param>
    /// <returns>Every problem found, the committee's own first; empty when there is none.</returns>
    public static IReadOnlyList<CommitteeProblem> Check(
        CycleParameters parameters,
        IReadOnlyList<CommitteeMemberFact> members,
        TitleLevel? highestLevel,
        DateOnly meetingOn)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(members);
        return
        [
            .. OfSize(members.Count, parameters.CommitteeMinimum, parameters.CommitteeOdd, "committee.tooFewMembers", "committee.evenNumber"),
            .. OfAll(members),
            .. members.SelectMany(member => OfMember(parameters, member, highestLevel, meetingOn)),
        ];
    }

    internal static IEnumerable<CommitteeProblem> OfSize(int count, int least, bool odd, string tooFew, string even)
    {
        if (count < least)
        {
            yield return Problem(CommitteeProblemKind.TooFewMembers, tooFew, count, least);
        }

        if (odd && count % 2 == 0)
        {
            yield return Problem(CommitteeProblemKind.EvenNumber, even, count);
        }
    }

    internal static IEnumerable<CommitteeProblem> OfAll(IReadOnlyList<CommitteeMemberFact> members)
    {
        foreach (var twice in members.GroupBy(member => member.ExpertId).Where(group => group.Count() > 1))
        {
            yield return Problem(CommitteeProblemKind.MemberTwice, "committee.memberTwice") with { ExpertId = twice.Key };
        }

        foreach (var chair in members.Where(member => member.Role == CommitteeRole.Chair).Skip(1))
        {
            yield return Problem(CommitteeProblemKind.SeveralChairs, "committee.severalChairs") with { ExpertId = chair.ExpertId };
        }
    }

    /// <param name="parameters">The cycle's rules.</param>
    /// <param name="member">Whose term and title are compared.</param>
    /// <param name="level">The level reviewed; null asks for no title.</param>
    /// <param name="day">The day that must lie in the term.</param>
    internal static IEnumerable<CommitteeProblem> OfMember(
        CycleParameters parameters, CommitteeMemberFact member, TitleLevel? level, DateOnly day)
    {
        var term = new DayRange(member.TermFrom, member.TermUntil);
        if (ExpertTerm.IsTooLong(term, parameters.TermYears))
        {
            yield return Problem(CommitteeProblemKind.TermTooLong, "committee.termTooLong", term.From, term.Until, parameters.TermYears) with
            {
                ExpertId = member.ExpertId,
            };
        }

        if (!term.Holds(day))
        {
            yield return Problem(CommitteeProblemKind.OutsideTerm, "committee.outsideTerm", day, term.From, term.Until) with
            {
                ExpertId = member.ExpertId,
            };
        }

        if (level is { } asked && OfTitle(member.Title, asked) is { } problem)
        {
            yield return problem with { ExpertId = member.ExpertId };
        }
    }

    internal static CommitteeProblem Problem(CommitteeProblemKind kind, string code, params ReadOnlySpan<object> arguments) =>
        new(kind, null, Explain.As(code, arguments));

    private static CommitteeProblem? OfTitle(TitleLevel? held, TitleLevel asked) => held switch
    {
        null => Problem(CommitteeProblemKind.TitleTooLow, "committee.titleUnknown", asked),
        { } title when title < asked => Problem(CommitteeProblemKind.TitleTooLow, "committee.titleTooLow", title, asked),
        _ => null,
    };
}
