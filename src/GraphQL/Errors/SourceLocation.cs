namespace ScoringPlatform.GraphQL.Errors;

/// <summary>A place in a document, both numbers from 1 (specification, section 7.1.2 "Errors").</summary>
public readonly record struct SourceLocation(int Line, int Column);
