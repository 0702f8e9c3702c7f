namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>A response grew beyond what the server sends.</summary>
internal sealed class ResponseTooLargeException : Exception;
