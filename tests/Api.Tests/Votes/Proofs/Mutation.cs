namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>One change that a writer of tables could make.</summary>
/// <param name="Name">Table, row, column and kind, to be read when it goes unnoticed.</param>
/// <param name="Sql">The statement.</param>
internal sealed record Mutation(string Name, string Sql);
