namespace ScoringPlatform.GraphQL.Types;

/// <summary>A type of the schema: a named type, or a list or non-null wrapper of one (specification, section 3.4).</summary>
public abstract class GraphQLType
{
    public abstract TypeKind Kind { get; }

    /// <summary>The type below all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its outermost non-null wrapper.</summary>
    public virtual GraphQLType NullableType => this;

    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>Whether values of the type can be given to arguments (section 3.4.2 "Input and Output Types").</summary>
    public bool IsInputType => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields can return the type.</summary>
    public bool IsOutputType => Named.Kind is not TypeKind.InputObject;

    /// <summary>A scalar or enum, without wrappers: where a response ends.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>An object, interface or union, without wrappers: what selections are made on.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>An interface or union, without wrappers.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether both are the same type, wrappers included.</summary>
    public bool IsSameAs(GraphQLType other)
    {
        var (left, right) = (this, other);
        while (left.Kind == right.Kind && left is WrappingType a && right is WrappingType b)
        {
            (left, right) = (a.OfType, b.OfType);
        }

        return ReferenceEquals(left, right);
    }
}
