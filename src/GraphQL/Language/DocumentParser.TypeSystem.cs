using System.Collections.Frozen;

namespace ScoringPlatform.GraphQL.Language;

/// <content>Type system documents (specification, section 3).</content>
internal sealed partial class DocumentParser
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DirectiveLocations =
        Enum.GetValues<DirectiveLocation>().Select(SpecNames.Of).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the definition whose keyword is the current token; null when the token begins none.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(int start, StringValueNode? description, bool isExtension)
    {
        if (Kind != TokenKind.Name)
        {
            return null;
        }

        TypeSystemDefinitionNode? definition = _lexer.Span switch
        {
            "schema" => ParseSchema(start, description, isExtension),
            "scalar" => ParseScalar(start, description, isExtension),
            "type" => ParseObjectType(start, description, isExtension),
            "interface" => ParseInterfaceType(start, description, isExtension),
            "union" => ParseUnionType(start, description, isExtension),
            "enum" => ParseEnumType(start, description, isExtension),
            "input" => ParseInputObjectType(start, description, isExtension),
            "directive" when !isExtension => ParseDirectiveDefinition(start, description),
            _ => null,
        };
        return definition;
    }

    /// <summary>An extension must add something.</summary>
    private void RequireContent(bool isExtension, bool hasContent)
    {
        if (isExtension && !hasContent)
        {
            throw Unexpected();
        }
    }

    private SchemaDefinitionNode ParseSchema(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operations = isExtension
            ? OptionalMany(TokenKind.OpenBrace, static p => p.ParseOperationTypeDefinition(), TokenKind.CloseBrace)
            : Many(TokenKind.OpenBrace, static p => p.ParseOperationTypeDefinition(), TokenKind.CloseBrace);
        RequireContent(isExtension, directives.Length + operations.Length > 0);
        return new SchemaDefinitionNode(From(start), description, isExtension, directives, operations);
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _lexer.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(From(start), operation, type);
    }

    private ScalarTypeDefinitionNode ParseScalar(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireContent(isExtension, directives.Length > 0);
        return new ScalarTypeDefinitionNode(From(start), description, isExtension, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(int start, StringValueNode? description, bool isExtension)
    {
        var (name, interfaces, directives, fields) = ParseTypeWithFields(isExtension);
        return new ObjectTypeDefinitionNode(From(start), description, isExtension, name, directives, interfaces, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType(int start, StringValueNode? description, bool isExtension)
    {
        var (name, interfaces, directives, fields) = ParseTypeWithFields(isExtension);
        return new InterfaceTypeDefinitionNode(From(start), description, isExtension, name, directives, interfaces, fields);
    }

    /// <summary>What follows the description of an object type or an interface, from its keyword on.</summary>
    private (NameNode Name, ImmutableArray<NamedTypeNode> Interfaces, ImmutableArray<DirectiveNode> Directives, ImmutableArray<FieldDefinitionNode> Fields)
        ParseTypeWithFields(bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        RequireContent(isExtension, interfaces.Length + directives.Length + fields.Length > 0);
        return (name, interfaces, directives, fields);
    }

    private ImmutableArray<NamedTypeNode> ParseImplements() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, static p => p.ParseNamedType()) : [];

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions() =>
        OptionalMany(TokenKind.OpenBrace, static p => p.ParseFieldDefinition(), TokenKind.CloseBrace);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(From(start), description, name, arguments, type, directives);
    }

    private ImmutableArray<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        OptionalMany(TokenKind.OpenParenthesis, static p => p.ParseInputValueDefinition(), TokenKind.CloseParenthesis);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(From(start), description, name, type, defaultValue, directives);
    }

    private UnionTypeDefinitionNode ParseUnionType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ImmutableArray<NamedTypeNode> types =
            Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, static p => p.ParseNamedType()) : [];
        RequireContent(isExtension, directives.Length + types.Length > 0);
        return new UnionTypeDefinitionNode(From(start), description, isExtension, name, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnumType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = OptionalMany(TokenKind.OpenBrace, static p => p.ParseEnumValueDefinition(), TokenKind.CloseBrace);
        RequireContent(isExtension, directives.Length + values.Length > 0);
        return new EnumTypeDefinitionNode(From(start), description, isExtension, name, directives, values);
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        if (Kind == TokenKind.Name && _lexer.Span is "true" or "false" or "null")
        {
            throw Fail($"{DescribeToken()} is reserved and cannot be used for an enum value.");
        }

        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(From(start), description, name, directives);
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(TokenKind.OpenBrace, static p => p.ParseInputValueDefinition(), TokenKind.CloseBrace);
        RequireContent(isExtension, directives.Length + fields.Length > 0);
        return new InputObjectTypeDefinitionNode(From(start), description, isExtension, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        var locations = Delimited(TokenKind.Pipe, static p => p.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(From(start), description, name, arguments, isRepeatable, locations);
    }

    private NameNode ParseDirectiveLocation() =>
        Kind == TokenKind.Name && !DirectiveLocations.Contains(_lexer.Span) ? throw Unexpected() : ParseName();
}
