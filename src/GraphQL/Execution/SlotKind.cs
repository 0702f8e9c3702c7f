namespace ScoringPlatform.GraphQL.Execution;

/// <summary>What a slot of the result holds.</summary>
internal enum SlotKind : byte
{
    Null,
    Object,
    List,
    Text,
    Integer,
    Float,
    Boolean,
    Json,
}
