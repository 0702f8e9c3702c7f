namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Describes by what a list of a class can be sorted.</summary>
/// <typeparam name="T">The class.</typeparam>
public interface ISortInputTypeDescriptor<T>
{
    /// <summary>The input's name; by default that of the class with <c>SortInput</c>.</summary>
    ISortInputTypeDescriptor<T> Name(string value);

    /// <summary>Only fields that are named by <see cref="Field{TField}"/> are there; by default all that the object type shows.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Opens what the expression reads: a property, or a property of a property.</summary>
    void Field<TField>(Expression<Func<T, TField>> property);
}
