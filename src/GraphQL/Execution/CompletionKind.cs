namespace ScoringPlatform.GraphQL.Execution;

/// <summary>How a value of a type is completed (specification, section 6.4.3).</summary>
internal enum CompletionKind
{
    Text,
    Int,
    Long,
    Float,
    Boolean,
    Scalar,
    Enum,
    List,
    Object,
    Abstract,
}
