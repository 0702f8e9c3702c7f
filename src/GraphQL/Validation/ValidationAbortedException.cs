namespace ScoringPlatform.GraphQL.Validation;

/// <summary>Ends a walk when enough errors were found.</summary>
internal sealed class ValidationAbortedException : Exception;
