using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes the input object of a class.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public interface IInputObjectTypeDescriptor<T>
{
    /// <summary>The type's name.</summary>
    IInputObjectTypeDescriptor<T> Name(string value);

    /// <summary>The type's description.</summary>
    IInputObjectTypeDescriptor<T> Description(string? value);

    /// <summary>The input field of a property.</summary>
    IArgumentDescriptor Field<TValue>(Expression<Func<T, TValue>> member);

    /// <summary>Leaves a property out of the schema.</summary>
    IInputObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member);
}
