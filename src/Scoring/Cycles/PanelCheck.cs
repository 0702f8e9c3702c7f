using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>Checks a panel's size, parity, terms, titles and specialties by the cycle's parameters.</summary>
public static class PanelCheck
{
    /// <param name="parameters">The cycle's rules.</param>
    /// <param name="members">Who is to sit on the panel.</param>
    /// <param name="level">The highest level it reviews; every member's title must be at least that. Null asks for none.</param>
    /// <param name="specialty">The specialty it reviews; every member must review in it. Null asks for none.</param>
    /// <param name="day">The day from which it scores.</param>
    /// <returns>Every problem found, the panel's own first; empty when there is none.</returns>
    public static IReadOnlyList<CommitteeProblem> Check(
        CycleParameters parameters, IReadOnlyList<CommitteeMemberFact> members, TitleLevel? level, string? specialty, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(members);
        return
        [
            .. CommitteeCheck.OfSize(members.Count, parameters.PanelMinimum, parameters.PanelOdd, "panel.tooFewMembers", "panel.evenNumber"),
            .. CommitteeCheck.OfAll(members),
            .. members.SelectMany(member =>
                CommitteeCheck.OfMember(parameters, member, level, day).Concat(OfSpecialty(member, specialty))),
        ];
    }

    private static IEnumerable<CommitteeProblem> OfSpecialty(CommitteeMemberFact member, string? specialty) =>
        specialty is null || member.Specialties.Contains(specialty)
            ? []
            : [CommitteeCheck.Problem(CommitteeProblemKind.OutsideSpecialty, "panel.outsideSpecialty", specialty) with { ExpertId = member.ExpertId }];
}
