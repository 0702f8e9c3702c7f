using ScoringPlatform.Console.Components;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Jobs;

/// <summary>What the states of jobs mean to who looks at them.</summary>
internal static class JobTones
{
    public static Tone Of(JobState state) => state switch
    {
        JobState.Queued => Tone.Wait,
        JobState.Running => Tone.Info,
        JobState.Succeeded => Tone.Good,
        JobState.Failed => Tone.Bad,
        _ => Tone.Plain,
    };

    /// <summary>Whether it can still be cancelled.</summary>
    public static bool IsOpen(JobState state) => state is JobState.Queued or JobState.Running;
}
