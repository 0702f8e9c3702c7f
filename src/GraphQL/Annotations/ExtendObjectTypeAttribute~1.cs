namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The public methods of the marked class are further fields of the type built from <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute, IExtendsType
{
    Type? IExtendsType.ExtendedType => typeof(T);

    string? IExtendsType.TypeName => null;
}
