using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Filtering;

internal sealed class FilterInputTypeDescriptor<T>(ListInputConfiguration configuration) : IFilterInputTypeDescriptor<T>
{
    public IFilterInputTypeDescriptor<T> Name(string value)
    {
        configuration.Name = value;
        return this;
    }

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly()
    {
        configuration.IsExplicit = true;
        return this;
    }

    public IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> property) => configuration.FieldOf(property);
}
