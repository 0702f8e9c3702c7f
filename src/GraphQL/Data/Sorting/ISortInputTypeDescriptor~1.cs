using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Describes by what a list of a class can be sorted.</summary>
/// <typeparam name="T">The class.</typeparam>
public interface ISortInputTypeDescriptor<T>
{
    /// <summary>The input's name; by default that of the class with <c>SortInput</c>.</summary>
    ISortInputTypeDescriptor<T> Name(string value);

    /// <summary>The input's description.</summary>
    ISortInputTypeDescriptor<T> Description(string? value);

    /// <summary>Only fields that are named by <see cref="Field{TField}"/> are there.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All properties that the object type shows are there; this is the default.</summary>
    ISortInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Opens what the expression reads: a property, or a property of a property.</summary>
    ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> property);

    /// <summary>Leaves a property out.</summary>
    ISortInputTypeDescriptor<T> Ignore<TField>(Expression<Func<T, TField>> property);
}
