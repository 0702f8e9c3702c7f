namespace ScoringPlatform.Api.Jobs;

/// <summary>A job that a worker took.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Kind">One of <see cref="JobKinds"/>.</param>
/// <param name="ArgumentsJson">What was asked for.</param>
/// <param name="RequestedBy">Who asked.</param>
/// <param name="Attempt">Which attempt this is, from 1: the fencing token, since a later attempt makes this one void.</param>
public sealed record TakenJob(int Id, string Kind, string ArgumentsJson, string RequestedBy, int Attempt);
