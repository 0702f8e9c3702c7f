using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Retention;

/// <summary>Which kind of record an application's dossier is, and whether it may be erased.</summary>
public static class RetentionRule
{
    private static readonly Dictionary<ApplicationState, RecordKind> Kinds = new()
    {
        [ApplicationState.Draft] = RecordKind.WithdrawnDossiers,
        [ApplicationState.Submitted] = RecordKind.WithdrawnDossiers,
        [ApplicationState.EmployerConfirmed] = RecordKind.WithdrawnDossiers,
        [ApplicationState.Returned] = RecordKind.WithdrawnDossiers,
        [ApplicationState.Withdrawn] = RecordKind.WithdrawnDossiers,
        [ApplicationState.Accepted] = RecordKind.UnsuccessfulDossiers,
        [ApplicationState.Eligible] = RecordKind.UnsuccessfulDossiers,
        [ApplicationState.Ineligible] = RecordKind.UnsuccessfulDossiers,
        [ApplicationState.Scored] = RecordKind.UnsuccessfulDossiers,
        [ApplicationState.Passed] = RecordKind.UnsuccessfulDossiers,
        [ApplicationState.NotPassed] = RecordKind.UnsuccessfulDossiers,
        [ApplicationState.Revoked] = RecordKind.UnsuccessfulDossiers,
        [ApplicationState.Confirmed] = RecordKind.SuccessfulDossiers,
    };

    /// <summary>The kind that the dossier of an application in that state is, once its year is closed.</summary>
    public static RecordKind KindOf(ApplicationState state) => Kinds[state];

    /// <summary>The states whose dossiers are of a kind.</summary>
    public static IReadOnlyList<ApplicationState> StatesOf(RecordKind kind) =>
        [.. Kinds.Where(pair => pair.Value == kind).Select(pair => pair.Key).Order()];

    /// <summary>Why a dossier is kept though its person asks for erasure; null when nothing holds it.</summary>
    /// <param name="state">The application's state.</param>
    /// <param name="submitted">Whether it was ever handed in; before that it is the person's own draft.</param>
    /// <param name="closedOn">The day on which its year was closed; null while it is open.</param>
    /// <param name="periodOf">How long a kind is kept; null is for ever.</param>
    /// <param name="today">The office's day.</param>
    public static RetentionHold? HoldOf(
        ApplicationState state, bool submitted, DateOnly? closedOn, Func<RecordKind, RetentionPeriod?> periodOf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(periodOf);
        if (!submitted)
        {
            return null;
        }

        return closedOn is { } closed ? HoldSince(closed, periodOf(KindOf(state)), today) : new RetentionHold(HoldReason.YearOpen, null);
    }

    /// <summary>Why something that began on a day is kept; null when its time is over.</summary>
    /// <param name="begin">The day from which its time runs.</param>
    /// <param name="period">How long it is kept; null is for ever.</param>
    /// <param name="today">The office's day.</param>
    public static RetentionHold? HoldSince(DateOnly begin, RetentionPeriod? period, DateOnly today)
    {
        var until = period?.EndOf(begin);
        return until is { } end && end <= today ? null : new RetentionHold(HoldReason.RecordKeeping, until);
    }
}
