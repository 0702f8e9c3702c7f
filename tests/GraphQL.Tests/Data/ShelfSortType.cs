using ScoringPlatform.GraphQL.Data.Sorting;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>Opens two columns.</summary>
public sealed class ShelfSortType : SortInputType<Book>
{
    protected override void Configure(ISortInputTypeDescriptor<Book> descriptor)
    {
        descriptor.Name("ShelfSort").BindFieldsExplicitly();
        descriptor.Field(b => b.Year);
        descriptor.Field(b => b.Author!.Name);
    }
}
