namespace ScoringPlatform.Api.Jobs;

/// <summary>Marks an exception whose message is written for people and names no person, path or statement.</summary>
public interface IExplainedFailure;
