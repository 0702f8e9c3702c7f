namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>Codes by which a connection is closed (GraphQL over WebSocket Protocol).</summary>
internal static class CloseCode
{
    public const int NormalClosure = 1000;
    public const int MessageTooBig = 1009;
    public const int InternalServerError = 4500;
    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int ConnectionInitialisationTimeout = 4408;
    public const int SubscriberAlreadyExists = 4409;
    public const int TooManyInitialisationRequests = 4429;
}
