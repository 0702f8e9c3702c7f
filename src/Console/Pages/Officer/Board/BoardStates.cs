using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Officer.Board;

/// <summary>Where things stand on the board: below which of the year's states which applications are counted, and what work it brings.</summary>
internal static class BoardStates
{
    public static IReadOnlyList<ApplicationState> Of(CycleState state) => state switch
    {
        CycleState.Accepting => [ApplicationState.Draft, ApplicationState.Submitted, ApplicationState.EmployerConfirmed, ApplicationState.Returned],
        CycleState.Screening => [ApplicationState.Accepted, ApplicationState.Ineligible, ApplicationState.Withdrawn],
        CycleState.Scoring => [ApplicationState.Eligible],
        CycleState.Voting => [ApplicationState.Scored, ApplicationState.NotPassed],
        CycleState.Notice => [ApplicationState.Passed, ApplicationState.Revoked],
        CycleState.Closed => [ApplicationState.Confirmed],
        _ => [],
    };

    /// <summary>The keys of the names of the pages to work on in a state, with their addresses.</summary>
    public static IReadOnlyList<(string Key, string Address)> Work(CycleState state) => state switch
    {
        CycleState.Accepting =>
        [
            ("import.title", "/office/import"), ("screening.title", "/office/screening"), ("office.recommendations", "/office/recommendations"),
            ("draws.title", "/office/draws"), ("panels.title", "/office/panels"), ("experts.title", "/office/experts"),
        ],
        CycleState.Screening =>
        [
            ("screening.title", "/office/screening"), ("office.recommendations", "/office/recommendations"),
            ("draws.title", "/office/draws"), ("panels.title", "/office/panels"), ("experts.title", "/office/experts"),
        ],
        CycleState.Scoring =>
        [
            ("assignment.title", "/office/assignment"), ("panels.title", "/office/panels"), ("experts.title", "/office/experts"), ("draws.title", "/office/draws"),
        ],
        CycleState.Voting => [("rounds.title", "/office/rounds")],
        CycleState.Notice => [("notice.title", "/office/notice"), ("objections.title", "/office/objections"), ("rounds.title", "/office/rounds")],
        CycleState.Closed => [("rounds.title", "/office/rounds"), ("notice.title", "/office/notice")],
        _ => [("applications.title", "/office/applications")],
    };
}
