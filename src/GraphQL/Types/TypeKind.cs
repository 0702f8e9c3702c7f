namespace ScoringPlatform.GraphQL.Types;

/// <summary>The kinds of type (specification, section 4.2.2 "__TypeKind").</summary>
public enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
