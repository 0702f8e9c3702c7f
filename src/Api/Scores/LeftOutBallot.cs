using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Scores;

/// <summary>A ballot that is not part of a score, and why.</summary>
public sealed record LeftOutBallot(Expert Expert, int Revision, BallotExclusion Reason);
