using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Data.Sorting;

internal sealed class SortInputTypeDescriptor<T>(SortConfiguration configuration) : ISortInputTypeDescriptor<T>
{
    public ISortInputTypeDescriptor<T> Name(string value) => With(c => c.Name = value);

    public ISortInputTypeDescriptor<T> Description(string? value) => With(c => c.Description = value);

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly() => With(c => c.IsExplicit = true);

    public ISortInputTypeDescriptor<T> BindFieldsImplicitly() => With(c => c.IsExplicit = false);

    public ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> property) => configuration.FieldOf(property);

    public ISortInputTypeDescriptor<T> Ignore<TField>(Expression<Func<T, TField>> property) =>
        With(c => c.FieldOf(property).Ignore());

    private SortInputTypeDescriptor<T> With(Action<SortConfiguration> change)
    {
        change(configuration);
        return this;
    }
}
