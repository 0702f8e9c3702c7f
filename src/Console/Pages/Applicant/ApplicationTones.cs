using ScoringPlatform.Console.Components;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Applicant;

/// <summary>What the state of an application means to its applicant.</summary>
internal static class ApplicationTones
{
    public static Tone ToTone(this ApplicationState state) => state switch
    {
        ApplicationState.Draft or ApplicationState.Returned => Tone.Wait,
        ApplicationState.Eligible or ApplicationState.Passed or ApplicationState.Confirmed => Tone.Good,
        ApplicationState.Ineligible or ApplicationState.NotPassed or ApplicationState.Revoked => Tone.Bad,
        ApplicationState.Withdrawn => Tone.Plain,
        _ => Tone.Info,
    };
}
