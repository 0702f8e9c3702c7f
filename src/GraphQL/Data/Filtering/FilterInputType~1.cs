using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Says by what a list of a class can be filtered.</summary>
/// <typeparam name="T">The class.</typeparam>
public class FilterInputType<T> : FilterInputType
{
    /// <summary>Opens fields. What is left as it is opens each property that the object type of the class shows.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor)
    {
    }

    internal override ListInputConfiguration CreateConfiguration()
    {
        var configuration = new ListInputConfiguration(typeof(T));
        Configure(new FilterInputTypeDescriptor<T>(configuration));
        return configuration;
    }
}
