using ScoringPlatform.Console.Components;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Officer;

/// <summary>What the office's badges mean.</summary>
internal static class Tones
{
    public static Tone Of(ApplicationState state) => state switch
    {
        ApplicationState.Eligible or ApplicationState.Scored or ApplicationState.Passed or ApplicationState.Confirmed => Tone.Good,
        ApplicationState.Submitted or ApplicationState.EmployerConfirmed or ApplicationState.Accepted => Tone.Wait,
        ApplicationState.Ineligible or ApplicationState.NotPassed or ApplicationState.Revoked => Tone.Bad,
        ApplicationState.Returned => Tone.Info,
        _ => Tone.Plain,
    };

    public static Tone Of(CriterionResult result) => result switch
    {
        CriterionResult.Met => Tone.Good,
        CriterionResult.NotMet => Tone.Bad,
        _ => Tone.Wait,
    };

    public static Tone Of(RecommendationStanding standing) => standing switch
    {
        RecommendationStanding.Counted => Tone.Good,
        RecommendationStanding.TitleUnknown or RecommendationStanding.FieldUnknown => Tone.Wait,
        RecommendationStanding.Withdrawn => Tone.Plain,
        _ => Tone.Bad,
    };

    public static Tone Of(EligibilityResult result) => result switch
    {
        EligibilityResult.Eligible => Tone.Good,
        EligibilityResult.Ineligible => Tone.Bad,
        _ => Tone.Wait,
    };

    public static Tone Of(RoundState state) => state switch
    {
        RoundState.Open => Tone.Info,
        RoundState.Announced => Tone.Good,
        _ => Tone.Wait,
    };

    public static Tone Of(ConflictDeclaration declaration) => declaration switch
    {
        ConflictDeclaration.None => Tone.Good,
        ConflictDeclaration.NotAsked => Tone.Wait,
        _ => Tone.Bad,
    };

    public static Tone Of(FindingState state) => state switch
    {
        FindingState.Confirmed => Tone.Good,
        FindingState.Refused => Tone.Bad,
        _ => Tone.Wait,
    };

    public static Tone Of(ObjectionState state) => state switch
    {
        ObjectionState.Received => Tone.Wait,
        ObjectionState.Upheld => Tone.Bad,
        _ => Tone.Good,
    };

    public static Tone Of(RoundItemResult result) => result switch
    {
        RoundItemResult.Passed => Tone.Good,
        RoundItemResult.NotPassed => Tone.Bad,
        _ => Tone.Wait,
    };

    public static Tone Of(JobState state) => state switch
    {
        JobState.Succeeded => Tone.Good,
        JobState.Failed => Tone.Bad,
        JobState.Cancelled or JobState.Expired => Tone.Plain,
        _ => Tone.Wait,
    };
}
