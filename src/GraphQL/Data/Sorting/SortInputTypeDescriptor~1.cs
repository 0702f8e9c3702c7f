using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Sorting;

internal sealed class SortInputTypeDescriptor<T>(ListInputConfiguration configuration) : ISortInputTypeDescriptor<T>
{
    public ISortInputTypeDescriptor<T> Name(string value)
    {
        configuration.Name = value;
        return this;
    }

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly()
    {
        configuration.IsExplicit = true;
        return this;
    }

    public void Field<TField>(Expression<Func<T, TField>> property) => configuration.FieldOf(property);
}
