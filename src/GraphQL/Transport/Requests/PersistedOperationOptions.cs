namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>Documents that are kept at the server and asked for by hash.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether requests may hold no document of their own; default false.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }
}
