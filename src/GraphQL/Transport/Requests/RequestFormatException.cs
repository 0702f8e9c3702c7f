namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>What a client sent is no request: answered by status 400 and the message.</summary>
internal sealed class RequestFormatException(string message) : Exception(message);
