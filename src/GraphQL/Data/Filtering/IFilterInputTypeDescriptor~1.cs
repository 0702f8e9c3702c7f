namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Describes by what a list of a class can be filtered.</summary>
/// <typeparam name="T">The class.</typeparam>
public interface IFilterInputTypeDescriptor<T>
{
    /// <summary>The input's name; by default that of the class with <c>FilterInput</c>.</summary>
    IFilterInputTypeDescriptor<T> Name(string value);

    /// <summary>Only fields that are named by <see cref="Field{TField}"/> are there; by default all that the object type shows.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Opens what the expression reads: a property, or a property of a property.</summary>
    IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> property);
}
