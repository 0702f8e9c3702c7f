using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Data.Filtering;

internal sealed class FilterInputTypeDescriptor<T>(FilterConfiguration configuration) : IFilterInputTypeDescriptor<T>
{
    public IFilterInputTypeDescriptor<T> Name(string value) => With(c => c.Name = value);

    public IFilterInputTypeDescriptor<T> Description(string? value) => With(c => c.Description = value);

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly() => With(c => c.IsExplicit = true);

    public IFilterInputTypeDescriptor<T> BindFieldsImplicitly() => With(c => c.IsExplicit = false);

    public IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> property) => configuration.FieldOf(property);

    public IFilterInputTypeDescriptor<T> Ignore<TField>(Expression<Func<T, TField>> property) =>
        With(c => c.FieldOf(property).Ignore());

    public IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true) => With(c => c.AllowAnd = allow);

    public IFilterInputTypeDescriptor<T> AllowOr(bool allow = true) => With(c => c.AllowOr = allow);

    private FilterInputTypeDescriptor<T> With(Action<FilterConfiguration> change)
    {
        change(configuration);
        return this;
    }
}
