namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes the object type of a class.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>The type's name.</summary>
    IObjectTypeDescriptor<T> Name(string value);

    /// <summary>Only properties that are named by <see cref="Field{TValue}"/> are fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>The field of a property or of a method of <typeparamref name="T"/>.</summary>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member);
}
