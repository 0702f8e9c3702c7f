using ScoringPlatform.GraphQL.Data.Filtering;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>Opens two columns and one of another entity.</summary>
public sealed class ShelfFilterType : FilterInputType<Book>
{
    protected override void Configure(IFilterInputTypeDescriptor<Book> descriptor)
    {
        descriptor.Name("ShelfFilter").BindFieldsExplicitly();
        descriptor.Field(b => b.Title);
        descriptor.Field(b => b.Shelf);
        descriptor.Field(b => b.Author!.Country);
    }
}
