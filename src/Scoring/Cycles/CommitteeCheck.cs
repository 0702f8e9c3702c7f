using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>Checks a committee's size, parity, terms and titles by the cycle's parameters.</summary>
public static class CommitteeCheck
{
    /// <param name="parameters">The cycle's rules.</param>
    /// <param name="members">The members on the roll.</param>
    /// <param name="highestLevel">The highest level on the list to be reviewed; every member's title must be at least that.</param>
    /// <param name="meetingOn">The day of the meeting.</param>
    /// <returns>Every problem found, the committee's own first; empty when there is none.</returns>
    public static IReadOnlyList<CommitteeProblem> Check(
        CycleParameters parameters,
        IReadOnlyList<CommitteeMemberFact> members,
        TitleLevel highestLevel,
        DateOnly meetingOn)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(members);
        var problems = new List<CommitteeProblem>();
        if (members.Count < parameters.CommitteeMinimum)
        {
            problems.Add(Problem(CommitteeProblemKind.TooFewMembers, "committee.tooFewMembers", members.Count, parameters.CommitteeMinimum));
        }

        if (parameters.CommitteeOdd && members.Count % 2 == 0)
        {
            problems.Add(Problem(CommitteeProblemKind.EvenNumber, "committee.evenNumber", members.Count));
        }

        problems.AddRange(members.GroupBy(member => member.ExpertId).Where(group => group.Count() > 1)
            .Select(group => Problem(CommitteeProblemKind.MemberTwice, "committee.memberTwice") with { ExpertId = group.Key }));
        foreach (var member in members)
        {
            problems.AddRange(OfMember(parameters, member, highestLevel, meetingOn).Select(problem => problem with { ExpertId = member.ExpertId }));
        }

        return problems;
    }

    private static IEnumerable<CommitteeProblem> OfMember(
        CycleParameters parameters, CommitteeMemberFact member, TitleLevel highestLevel, DateOnly meetingOn)
    {
        if (member.TermUntil > member.TermFrom.AddYears(parameters.TermYears))
        {
            yield return Problem(
                CommitteeProblemKind.TermTooLong, "committee.termTooLong", member.TermFrom, member.TermUntil, parameters.TermYears);
        }

        if (meetingOn < member.TermFrom || meetingOn > member.TermUntil)
        {
            yield return Problem(CommitteeProblemKind.OutsideTerm, "committee.outsideTerm", meetingOn, member.TermFrom, member.TermUntil);
        }

        if (member.Title is not { } title)
        {
            yield return Problem(CommitteeProblemKind.TitleTooLow, "committee.titleUnknown", highestLevel);
        }
        else if (title < highestLevel)
        {
            yield return Problem(CommitteeProblemKind.TitleTooLow, "committee.titleTooLow", title, highestLevel);
        }
    }

    private static CommitteeProblem Problem(CommitteeProblemKind kind, string code, params ReadOnlySpan<object> arguments) =>
        new(kind, null, Explain.As(code, arguments));
}
