namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>How messages wait for their readers.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>Put before topic names, so that several applications can share one server; default none.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>Messages that wait for one reader at most, of more the oldest are dropped; default 64. One slow client then costs little memory.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    internal string NameOf(string topic) => TopicPrefix is null ? topic : $"{TopicPrefix}:{topic}";
}
