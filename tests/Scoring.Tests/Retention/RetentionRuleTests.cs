using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Scoring.Tests.Retention;

public sealed class RetentionRuleTests
{
    private static readonly DateOnly Closed = new(2025, 12, 20);

    private static RetentionPeriod? Period(RecordKind kind) => kind switch
    {
        RecordKind.WithdrawnDossiers => RetentionPeriod.OfDays(180),
        RecordKind.UnsuccessfulDossiers => RetentionPeriod.OfYears(5),
        _ => null,
    };

    private static RetentionHold? Hold(ApplicationState state, DateOnly? closed, DateOnly today, bool submitted = true) =>
        RetentionRule.HoldOf(state, submitted, closed, Period, today);

    [Fact]
    public void KindOf_EveryState_IsADossierOfExactlyOneKind()
    {
        foreach (var state in Enum.GetValues<ApplicationState>())
        {
            Assert.Equal([RetentionRule.KindOf(state)], Enum.GetValues<RecordKind>().Where(kind => RetentionRule.StatesOf(kind).Contains(state)));
        }
    }

    [Theory]
    [InlineData(ApplicationState.Confirmed, RecordKind.SuccessfulDossiers)]
    [InlineData(ApplicationState.Revoked, RecordKind.UnsuccessfulDossiers)]
    [InlineData(ApplicationState.NotPassed, RecordKind.UnsuccessfulDossiers)]
    [InlineData(ApplicationState.Ineligible, RecordKind.UnsuccessfulDossiers)]
    [InlineData(ApplicationState.Withdrawn, RecordKind.WithdrawnDossiers)]
    public void KindOf_HowItEnded_Decides(ApplicationState state, RecordKind kind) => Assert.Equal(kind, RetentionRule.KindOf(state));

    [Fact]
    public void HoldOf_OpenYear_HoldsWithoutADay() =>
        Assert.Equal(new RetentionHold(HoldReason.YearOpen, null), Hold(ApplicationState.NotPassed, null, Closed));

    [Fact]
    public void HoldOf_NeverHandedIn_HoldsNothing() => Assert.Null(Hold(ApplicationState.Draft, null, Closed, submitted: false));

    /// <summary>20 December 2025 and five years: kept on 19 December 2030, free on the 20th.</summary>
    [Fact]
    public void HoldOf_ClosedYear_HoldsUntilTheDay()
    {
        var end = new DateOnly(2030, 12, 20);

        Assert.Equal(new RetentionHold(HoldReason.RecordKeeping, end), Hold(ApplicationState.NotPassed, Closed, end.AddDays(-1)));
        Assert.Null(Hold(ApplicationState.NotPassed, Closed, end));
    }

    [Fact]
    public void HoldOf_KeptForEver_HoldsWithoutADay() =>
        Assert.Equal(new RetentionHold(HoldReason.RecordKeeping, null), Hold(ApplicationState.Confirmed, Closed, Closed.AddYears(90)));
}
