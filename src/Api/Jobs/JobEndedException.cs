using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Jobs;

/// <summary>A job that has ended cannot be cancelled.</summary>
public sealed class JobEndedException(JobState state)
    : DomainException("JOB_ENDED", $"The job has ended already: {Codes.Of(state)}.");
