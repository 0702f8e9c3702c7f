using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Describes by what a list of a class can be filtered.</summary>
/// <typeparam name="T">The class.</typeparam>
public interface IFilterInputTypeDescriptor<T>
{
    /// <summary>The input's name; by default that of the class with <c>FilterInput</c>.</summary>
    IFilterInputTypeDescriptor<T> Name(string value);

    /// <summary>The input's description.</summary>
    IFilterInputTypeDescriptor<T> Description(string? value);

    /// <summary>Only fields that are named by <see cref="Field{TField}"/> are there.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All properties that the object type shows are there; this is the default.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Opens what the expression reads: a property, or a property of a property.</summary>
    IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> property);

    /// <summary>Leaves a property out.</summary>
    IFilterInputTypeDescriptor<T> Ignore<TField>(Expression<Func<T, TField>> property);

    /// <summary>Whether filters can be combined by <c>and</c>; default true.</summary>
    IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);

    /// <summary>Whether filters can be combined by <c>or</c>; default true.</summary>
    IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);
}
