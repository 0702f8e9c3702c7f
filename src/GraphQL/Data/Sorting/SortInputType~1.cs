using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Says by what a list of a class can be sorted.</summary>
/// <typeparam name="T">The class.</typeparam>
public class SortInputType<T> : SortInputType
{
    /// <summary>Opens fields. What is left as it is opens each property that the object type of the class shows.</summary>
    protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor)
    {
    }

    internal override ListInputConfiguration CreateConfiguration()
    {
        var configuration = new ListInputConfiguration(typeof(T));
        Configure(new SortInputTypeDescriptor<T>(configuration));
        return configuration;
    }
}
