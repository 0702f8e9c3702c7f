namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The public static methods of the marked class are fields of the object type built from <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The runtime type whose public properties are the type's other fields.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;
