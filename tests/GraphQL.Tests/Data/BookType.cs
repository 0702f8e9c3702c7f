using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>Hides a column, which filters and sort inputs must then not show either.</summary>
[ObjectType<Book>]
public static class BookType
{
    public static void Configure(IObjectTypeDescriptor<Book> descriptor) => descriptor.Ignore(b => b.Shelf);
}
