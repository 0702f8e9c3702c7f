namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>What becomes of messages when a reader is slower than the sender and its buffer is full.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The message that was buffered last is dropped for the new one.</summary>
    DropNewest,

    /// <summary>The message that waits longest is dropped: a reader that catches up sees the latest state.</summary>
    DropOldest,

    /// <summary>The new message is dropped.</summary>
    DropWrite,
}
